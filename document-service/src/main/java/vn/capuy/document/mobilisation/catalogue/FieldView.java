package vn.capuy.document.mobilisation.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lĩnh vực: a field of mass mobilisation.
 *
 * @param holdsUntil the first day on which models are no longer registered in it; null while they are
 */
@Schema(name = "MobilisationField")
public record FieldView(
        @Schema(examples = "ECONOMY") String code,
        @Schema(examples = "Phát triển kinh tế") String name,
        LocalDate holdsFrom,
        LocalDate holdsUntil) {}
