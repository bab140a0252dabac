pragma ComponentBehavior: Bound

import QtQuick

// An alert above somebody's work.
KBanner {
    required property AlertModel alerts

    detail: [alerts.description, alerts.instruction, alerts.until].filter(text => text !== "").join(" ")
    iconName: alerts.icon
    objectName: "alertBanner"
    text: alerts.active ? [alerts.mark, alerts.title].filter(text => text !== "").join(": ") : ""
    tone: alerts.marks.length > 0 ? KBanner.Tone.Info : KBanner.Tone.Danger
}
