package vn.capuy.cadre.examination.rules;

import java.math.BigDecimal;

/**
 * What the rules ask of the candidate who is to be appointed.
 *
 * @param written points in the written paper; null where there are none
 * @param defence points in the defence; null where he was not heard
 * @param bestOther the highest total among the others who passed both parts; null where none did
 */
public record WinnerFacts(BigDecimal written, BigDecimal defence, BigDecimal bestOther) {
    BigDecimal total() {
        return (written == null ? BigDecimal.ZERO : written).add(defence == null ? BigDecimal.ZERO : defence);
    }
}
