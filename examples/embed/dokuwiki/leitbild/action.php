<?php
/**
 * Puts embed.js on every page (it brings leitbild.js where there is something to draw) and a button into the editor's toolbar.
 *
 * @license MIT
 */

use dokuwiki\Extension\ActionPlugin;
use dokuwiki\Extension\Event;
use dokuwiki\Extension\EventHandler;

class action_plugin_leitbild extends ActionPlugin
{
    public function register(EventHandler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
        $controller->register_hook('TOOLBAR_DEFINE', 'AFTER', $this, 'addButton');
    }

    public function addScript(Event $event)
    {
        $event->data['script'][] = ['src' => DOKU_BASE . 'lib/plugins/leitbild/embed.js', 'defer' => 'defer', '_data' => ''];
    }

    public function addButton(Event $event)
    {
        $event->data[] = [
            'type' => 'format',
            'title' => $this->getLang('button'),
            'icon' => '../../plugins/leitbild/button.svg',
            'open' => '{{leitbild>roadmap src="',
            'sample' => 'strategie.json',
            'close' => '"}}',
            'block' => true,
        ];
    }
}
