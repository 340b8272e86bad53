<?php
$lang['title'] = 'Unsere Strategie als Daten';
$lang['button'] = 'Leitbild: Fahrplan aus einer Strategie-Datei';
$lang['nosrc'] = 'Leitbild: Bitte die Datei der Strategie angeben: {{leitbild>roadmap src="strategie.json"}}';
