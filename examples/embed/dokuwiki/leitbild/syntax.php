<?php
/**
 * {{leitbild>roadmap src="wiki:strategie.json" by="unit"|Unsere Strategie als Daten}}
 *
 * Whoever may edit pages may use it; raw HTML ($conf['htmlok']) stays off: what is stored is this line, and the markup is made here.
 *
 * @license MIT
 */

use dokuwiki\Extension\SyntaxPlugin;
use dokuwiki\File\MediaResolver;

class syntax_plugin_leitbild extends SyntaxPlugin
{
    const VIEWS = ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'];

    /** Attributes of the elements that an editor may set; `src` is for itself. */
    const ATTRIBUTES = ['lang', 'theme', 'loading', 'mode', 'heading', 'no-heading', 'heading-level', 'selected', 'now', 'group', 'deep-link', 'status', 'action-fields', 'units', 'audiences', 'from', 'to', 'search', 'by', 'form', 'matrix', 'format', 'project', 'refresh', 'sort', 'zoom', 'dependencies'];

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    /** Before the media files (320), which begin with {{ too. */
    public function getSort()
    {
        return 300;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('\{\{leitbild>[^}]*\}\}', $mode, 'plugin_leitbild');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        preg_match('/^([a-z-]*)((?:[^"|]|"[^"]*")*)\|?(.*)$/s', substr($match, strlen('{{leitbild>'), -2), $parts);
        list(, $view, $text, $title) = $parts;
        $given = [];
        preg_match_all('/([a-z-]+)(?:="([^"]*)")?/', $text, $found, PREG_SET_ORDER);
        foreach ($found as $one) {
            $given[$one[1]] = $one[2] ?? '';
        }
        return [
            'view' => in_array($view, self::VIEWS, true) ? $view : 'roadmap',
            'src' => trim($given['src'] ?? ''),
            'title' => trim($title) ?: $this->getLang('title'),
            'attributes' => array_intersect_key($given, array_flip(self::ATTRIBUTES)),
        ];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        global $ID;
        $isPath = preg_match('!^(https?:/)?/!', $data['src']);
        $media = $isPath ? '' : (new MediaResolver($ID))->resolveId($data['src']);
        if ($format !== 'xhtml') {
            // Other formats get a link; the wiki learns that the page uses the file.
            if ($media) $renderer->internalmedia(":$media", $data['title'], null, null, null, null, 'linkonly');
            return true;
        }
        $src = $isPath ? hsc($data['src']) : ml($media);
        if ($data['src'] === '') {
            $renderer->doc .= '<p>' . hsc($this->getLang('nosrc')) . '</p>';
            return true;
        }
        $more = '';
        foreach ($data['attributes'] as $name => $value) {
            $more .= " data-$name=\"" . hsc($value) . '"';
        }
        $renderer->doc .= "<figure data-leitbild=\"{$data['view']}\" data-src=\"$src\"$more><a href=\"$src\">" . hsc($data['title']) . '</a></figure>';
        return true;
    }
}
