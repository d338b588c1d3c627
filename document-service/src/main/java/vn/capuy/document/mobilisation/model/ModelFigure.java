package vn.capuy.document.mobilisation.model;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;

/**
 * A step behind a figure, with the model that took it.
 *
 * @param replica of a replication: the model that follows, where the caller may know of it
 */
@Schema(name = "MobilisationFigureRecord")
public record ModelFigure(
        UUID step,
        ModelStep kind,
        LocalDate onDay,
        RecognitionLevel level,
        RewardForm form,
        String document,
        String replica,
        UUID model,
        String code,
        String title,
        String field,
        String unit,
        String unitName,
        HolderKind holder,
        String holderName,
        String place) {}
