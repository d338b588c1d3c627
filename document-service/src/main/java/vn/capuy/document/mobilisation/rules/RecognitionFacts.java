package vn.capuy.document.mobilisation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of before a model is recognised.
 *
 * @param day the day of the recognition
 * @param startedOn the first day on which it was carried on
 * @param surveyedOn the day of the survey on which the recognition rests
 * @param proposed whether that survey proposes it
 * @param points the sum of its marks; null where it was not marked
 * @param most the sum of all points of its criteria; null where it was not marked
 * @param belowLeast the criteria marked below their least points
 * @param level at which it is to be recognised
 * @param bodyLevel the level of the deciding body; null for a body that has none, such as a cell
 */
public record RecognitionFacts(
        LocalDate day,
        LocalDate startedOn,
        LocalDate surveyedOn,
        boolean proposed,
        BigDecimal points,
        BigDecimal most,
        List<String> belowLeast,
        RecognitionLevel level,
        RecognitionLevel bodyLevel) {

    /** Whether the marks make up so many per cent of all points. */
    boolean reaches(int percent) {
        return points.multiply(BigDecimal.valueOf(100)).compareTo(most.multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    boolean marked() {
        return points != null && most != null;
    }
}
