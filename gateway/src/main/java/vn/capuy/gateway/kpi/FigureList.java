package vn.capuy.gateway.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of an organisation for a period, of all services. */
@Schema(name = "FigureList", description = "The figures of an organisation for a period, of all services side by side.")
public record FigureList(
        @Schema(description = "The organisation's code.", examples = "BL")
        String org,

        @Schema(description = "The first day.", examples = "2020-08-01")
        LocalDate from,

        @Schema(description = "The last day, counted too.", examples = "2023-03-31")
        LocalDate to,

        @Schema(
                description = "The moment whose knowledge every service answered with.",
                examples = "2023-04-03T02:00:00Z")
        Instant knownAt,

        @Schema(description = "Under which tree.", examples = "AS_IT_STOOD")
        Tree tree,

        @Schema(description = "Whether a part is missing.", examples = "false")
        boolean partial,

        @Schema(description = "The missing parts; empty when the answer is whole.")
        List<Missing> missing,

        @Schema(description = "The figures, always in the same order.")
        List<Figure> figures) {}
