pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// One page at a time, each arriving from just below.
Loader {
    id: root

    required property ShellModel shell
    required property TopicsModel topics
    required property SheetModel sheet
    required property TicketModel ticket
    required property AccessModel access
    required property bool portrait
    // From here on a page is within everybody's reach.
    required property real lowFrom
    readonly property bool arriving: arrive.running

    focus: true
    sourceComponent: {
        switch (root.shell.page) {
        case "start":
            return startPage;
        case "topics":
            return topicsPage;
        case "sheet":
            return sheetPage;
        case "ticket":
            return ticketPage;
        case "closed":
            return closedPage;
        case "shut":
            return shutPage;
        default:
            return startingPage;
        }
    }

    onLoaded: arrive.restart()

    ParallelAnimation {
        id: arrive

        NumberAnimation {
            duration: Theme.motion.normal
            easing.type: Theme.motion.easing
            from: 0
            property: "opacity"
            target: root.item
            to: 1
        }

        NumberAnimation {
            duration: Theme.motion.normal
            easing.type: Theme.motion.easing
            from: Theme.space.l
            property: "y"
            target: root.item
            to: 0
        }
    }

    Component {
        id: startPage

        StartPage {
            large: root.access.large
            portrait: root.portrait
            shell: root.shell
        }
    }

    Component {
        id: topicsPage

        TopicsPage {
            large: root.access.large
            low: root.access.low
            lowFrom: root.lowFrom
            portrait: root.portrait
            shell: root.shell
            topics: root.topics
        }
    }

    Component {
        id: sheetPage

        SheetPage {
            large: root.access.large
            low: root.access.low
            lowFrom: root.lowFrom
            portrait: root.portrait
            sheet: root.sheet
            shell: root.shell
        }
    }

    Component {
        id: ticketPage

        TicketPage {
            large: root.access.large
            portrait: root.portrait
            shell: root.shell
            ticket: root.ticket
        }
    }

    Component {
        id: closedPage

        ClosedPage {
            shell: root.shell
        }
    }

    Component {
        id: shutPage

        ShutPage {
            shell: root.shell
        }
    }

    Component {
        id: startingPage

        StartingPage {
            shell: root.shell
        }
    }
}
