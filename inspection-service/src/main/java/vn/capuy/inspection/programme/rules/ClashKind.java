package vn.capuy.inspection.programme.rules;

/** Trùng lặp, chồng chéo: the kinds of clash between two programmes that whoever approves one judges, each for itself. */
public enum ClashKind {
    /** A higher level plans to look at the very same organisation or member. */
    HIGHER_LEVEL_SAME_SUBJECT("PRG-11"),
    /** A higher level plans to look at what stands above or below, came before or after, or at a member of it. */
    HIGHER_LEVEL_RELATED_SUBJECT("PRG-12"),
    /** Another body of the same level plans to look at the very same organisation or member. */
    SAME_LEVEL_SAME_SUBJECT("PRG-13"),
    /** Another body of the same level plans to look at what is related to it. */
    SAME_LEVEL_RELATED_SUBJECT("PRG-14");

    private final String rule;

    ClashKind(String rule) {
        this.rule = rule;
    }

    /** The code of the rule that asks for its judgement. */
    public String rule() {
        return rule;
    }

    public static ClashKind of(boolean higherLevel, boolean sameSubject) {
        if (higherLevel) {
            return sameSubject ? HIGHER_LEVEL_SAME_SUBJECT : HIGHER_LEVEL_RELATED_SUBJECT;
        }
        return sameSubject ? SAME_LEVEL_SAME_SUBJECT : SAME_LEVEL_RELATED_SUBJECT;
    }
}
