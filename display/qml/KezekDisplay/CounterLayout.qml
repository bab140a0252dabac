pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// The small screen above one counter: its number, and whom it calls or what it is doing.
ScreenLayout {
    id: root

    readonly property real above: topBar.y + topBar.height
    readonly property real tileWidth: upright ? inner : inner * 0.36
    readonly property real tileHeight: upright ? (height - edge - above) * 0.44 : height - edge - above

    TopBar {
        id: topBar

        height: Theme.unit * (root.upright ? 5.4 : 3.5)
        objectName: "topBar"
        screenModel: root.screenModel
        upright: root.upright
        width: root.inner
        words: root.words
        x: root.edge
    }

    DeskTile {
        id: tile

        counter: root.desk.counter
        height: root.tileHeight
        objectName: "deskTile"
        width: root.tileWidth
        words: root.words
        x: root.edge
        y: root.above
    }

    DeskPanel {
        desk: root.desk
        height: root.height - root.edge - y
        objectName: "deskPanel"
        upright: root.upright
        width: root.upright ? root.inner : root.inner - root.tileWidth - root.gap
        words: root.words
        x: root.width - root.edge - width
        y: root.upright ? tile.y + tile.height + root.gap : root.above
    }
}
