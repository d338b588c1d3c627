package vn.capuy.report.below;

import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.report.seal.SealedContent;

/**
 * A unit that stood directly below the organisation in the period, and the seal that tells its figures.
 *
 * @param missing why there is none; null where there is
 * @param seal null where none answers the question
 * @param content null where there is none, or none that the caller may read
 * @param others seals of it that answer another question, the latest first
 */
record UnitBelow(
        String code,
        MultilingualName name,
        Missing missing,
        BelowSealView seal,
        SealedContent content,
        List<BelowSealView> others) {}
