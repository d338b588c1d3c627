package vn.capuy.inspection.discipline;

/** The steps of a discipline file. */
public enum DisciplineStep {
    /** The deciding body's ballot gave a form. */
    VOTE,
    /** It gave none. */
    VOTE_NONE,
    /** That ballot was entered by mistake. */
    VOID_VOTE,
    DEFER,
    RESUME,
    REJECT,
    WITHDRAW,
    DECIDE,
    ANNOUNCE,
    APPEAL,
    /** The appeal changes nothing, or was withdrawn. */
    UPHOLD,
    CHANGE,
    REVERSE
}
