package vn.capuy.cadre.post;

import java.time.LocalDate;
import java.util.UUID;

/** What the other features need to know of a post. */
public record PostRef(
        UUID id, String code, String org, PostKind kind, int seats, LocalDate validFrom, LocalDate validTo) {
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
