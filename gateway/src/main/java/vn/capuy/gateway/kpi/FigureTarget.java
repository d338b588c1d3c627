package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is to reach (chỉ tiêu), as the report service tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "FigureTarget")
public record FigureTarget(
        @Schema(examples = "DOC.ISSUED") String code,
        LocalDate from,
        LocalDate to,

        @Schema(enumeration = {"AT_LEAST", "AT_MOST"}) String direction,

        @Schema(examples = "1000") BigDecimal value,
        @Schema(description = "By what it was set.") String source) {

    /** A page of targets. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(List<FigureTarget> items) {
        /** That of the shortest period that holds the one that is asked. */
        Optional<FigureTarget> of(String code, LocalDate from, LocalDate to) {
            return items.stream()
                    .filter(target -> target.code().equals(code)
                            && !target.from().isAfter(from)
                            && !target.to().isBefore(to))
                    .min(Comparator.comparing(target -> ChronoUnit.DAYS.between(target.from(), target.to())));
        }
    }
}
