package vn.capuy.cadre.movement;

/** What is done with a movement. */
public enum MovementStep {
    /** The record of a rotation begins with it. */
    STATE_NEED("need-stated"),
    APPROVE_POLICY("policy-approved"),
    /** The records of transfers and secondments begin with it. */
    PROPOSE("proposed"),
    APPRAISE("appraised"),
    TALK("talked"),
    APPROVE("approved"),
    REJECT("rejected"),
    WITHDRAW("withdrawn"),
    EXTEND("extended"),
    RETURN("returned"),
    RECALL("recalled"),
    STAY("stayed");

    private final String done;

    MovementStep(String done) {
        this.done = done;
    }

    /** By what name the journal keeps it. */
    String action() {
        return "movement." + done;
    }

    /** Whether it is one of the steps before the decision, which an organisation takes on a day. */
    boolean prepares() {
        return compareTo(APPROVE) < 0;
    }

    /** Whether it stands only with its reason. */
    boolean needsReason() {
        return this == REJECT || this == WITHDRAW || this == EXTEND || this == RECALL;
    }

    /** Whether it ends a movement in force. */
    boolean ends() {
        return compareTo(RETURN) >= 0;
    }
}
