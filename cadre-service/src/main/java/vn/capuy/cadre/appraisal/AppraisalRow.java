package vn.capuy.cadre.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.capuy.cadre.appraisal.rules.Rating;

/** A rating of the past as a file tells it. */
record AppraisalRow(
        String person,
        PeriodKind periodKind,
        String periodKey,
        BigDecimal points,
        Rating rating,
        String decidedBy,
        LocalDate decidedOn) {}
