package vn.capuy.inspection.petition.rules;

import vn.capuy.kernel.rule.Verdict;

/** What the records say of a question: yes, no, or that they do not tell. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    Verdict verdict() {
        return switch (this) {
            case YES -> Verdict.MET;
            case NO -> Verdict.NOT_MET;
            case UNKNOWN -> Verdict.PERSON_MUST_JUDGE;
        };
    }
}
