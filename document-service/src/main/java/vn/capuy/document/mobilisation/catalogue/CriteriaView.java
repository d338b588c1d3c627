package vn.capuy.document.mobilisation.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.citation.Certainty;

/**
 * Bộ tiêu chí: a set of criteria, by which models are surveyed from its day until the next one's.
 *
 * @param document where it stands
 * @param most the sum of all points
 */
@Schema(name = "MobilisationCriteria")
public record CriteriaView(
        UUID id,
        LocalDate holdsFrom,
        String document,
        String article,
        Certainty certainty,
        BigDecimal most,
        List<Criterion> criteria,
        String voidReason,
        Instant recordedAt,
        String recordedBy,
        long version) {}
