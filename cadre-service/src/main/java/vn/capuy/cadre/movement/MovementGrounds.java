package vn.capuy.cadre.movement;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

/** On what the steps of movements stand. */
final class MovementGrounds {
    static final Citation DECISION = Citation.of("65-QĐ/TW").certainty(Certainty.READ);
    static final Citation GENERAL = DECISION.certainty(Certainty.GENERAL);
    static final Citation SECOND = GENERAL.article("bước 2");
    static final Citation THIRD = GENERAL.article("bước 3");
    static final Citation FOURTH = GENERAL.article("bước 4");
    static final Citation FIFTH = GENERAL.article("bước 5");
    static final String DECLINED = "the competent body declines";
    static final String TAKEN_BACK = "whoever proposed it takes it back before the decision";
    static final String NOT_APPRAISED = "the competent body decides on its own proposal, without an appraisal";
    static final String NEW_DAY = "a decision before the return is due sets a later day";
    static final String FOR_GOOD = "a decision appoints the cadre for good where he was rotated";

    private MovementGrounds() {}
}
