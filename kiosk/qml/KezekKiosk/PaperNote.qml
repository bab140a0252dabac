pragma ComponentBehavior: Bound

import QtQuick
import KezekUi

// What became of the paper, in words that say what to do.
KBanner {
    id: root

    required property string paper

    iconName: {
        switch (paper) {
        case "printed":
        case "sent":
            return "ticket";
        case "printing":
            return "printer";
        case "none":
            return "info";
        default:
            return "triangle-alert";
        }
    }
    text: {
        switch (paper) {
        case "printing":
            return qsTr("Your ticket is being printed");
        case "printed":
        case "sent":
            return qsTr("Please take your ticket");
        case "unknown":
            return qsTr("If no paper came out, your number still counts");
        case "failed":
            return qsTr("No paper came out: your number still counts");
        default:
            return qsTr("Your number counts without paper");
        }
    }
    detail: {
        switch (paper) {
        case "printing":
            return qsTr("It comes out below the screen.");
        case "printed":
        case "sent":
            return qsTr("Your number will be shown on the board and called out.");
        default:
            return qsTr("Please remember or photograph it.");
        }
    }
    tone: {
        switch (paper) {
        case "printed":
        case "sent":
            return KBanner.Tone.Success;
        case "unknown":
        case "failed":
            return KBanner.Tone.Warning;
        default:
            return KBanner.Tone.Info;
        }
    }
}
