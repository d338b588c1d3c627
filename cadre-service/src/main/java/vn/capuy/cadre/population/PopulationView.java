package vn.capuy.cadre.population;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The make-up of an area on a day.
 *
 * @param total the sum of the amounts
 * @param minorityShare percent of the people who belong to ethnic minorities
 * @param peoples how many belong to each people, as text: the greatest first
 */
@Schema(name = "AreaPopulation")
public record PopulationView(
        UUID id,
        @Schema(examples = "BL") String area,
        String areaName,
        LocalDate asOf,
        PopulationMeasure measure,
        String source,
        BigDecimal total,
        BigDecimal minorityShare,
        String peoples,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
