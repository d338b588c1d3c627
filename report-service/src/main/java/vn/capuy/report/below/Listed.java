package vn.capuy.report.below;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A seal as a gateway below lists it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Listed(UUID id, String org, LocalDate from, LocalDate to, String sha256) {
    boolean isWhole() {
        return id != null && org != null && from != null && to != null && sha256 != null;
    }

    /** One page of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Page(List<Listed> items, String next) {}
}
