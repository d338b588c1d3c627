package vn.capuy.cadre.examination;

import java.math.BigDecimal;
import java.util.UUID;
import vn.capuy.cadre.examination.rules.Competitor;

/** A candidate who is still in the round. */
public record Contender(
        UUID id,
        UUID personId,
        String person,
        String personName,
        UUID post,
        BigDecimal writtenScore,
        BigDecimal defenceScore,
        boolean female,
        boolean planned,
        Integer votes) {
    Competitor competitor() {
        return new Competitor(id, writtenScore, defenceScore, planned, female, votes);
    }
}
