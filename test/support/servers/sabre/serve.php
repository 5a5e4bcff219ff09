<?php
// sabre/dav 1.8 over a folder of plain files, for one account. Its deprecations would otherwise stand in the XML.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE);
ini_set('display_errors', '0');
require_once '/usr/share/php/Sabre/autoload.php';
$server = new Sabre\DAV\Server(new Sabre\DAV\FS\Directory(getenv('SABRE_FOLDER')));
$server->setBaseUri('/');
class OneAccount extends Sabre\DAV\Auth\Backend\AbstractBasic {
    protected function validateUserPass($user, $password) {
        return $user === 'claire' && $password === 'secret';
    }
}
$server->addPlugin(new Sabre\DAV\Auth\Plugin(new OneAccount(), 'files'));
$server->exec();
