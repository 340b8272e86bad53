<?php
$lang['title'] = 'Our strategy as data';
$lang['button'] = 'Leitbild: roadmap from a strategy file';
$lang['nosrc'] = 'Leitbild: please name the file of the strategy: {{leitbild>roadmap src="strategy.json"}}';
