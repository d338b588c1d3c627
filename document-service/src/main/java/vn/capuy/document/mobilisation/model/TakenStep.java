package vn.capuy.document.mobilisation.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.mobilisation.rules.RecognitionLevel;
import vn.capuy.document.mobilisation.rules.RewardForm;

/**
 * A step of a model that was taken; what does not belong to its kind is null.
 *
 * @param bodyName the body's name, also of one that the register of organisations does not have
 * @param points of a survey: the sum of its marks
 * @param words result, ground or remark
 * @param replica of a replication: the model that follows, where the caller may know of it
 */
@Schema(name = "TakenMobilisationStep")
public record TakenStep(
        UUID id,
        int nr,
        ModelStep step,
        LocalDate onDay,
        String body,
        String bodyName,
        String document,
        RecognitionLevel level,
        RewardForm form,
        Boolean proposed,
        UUID criteria,
        BigDecimal points,
        String words,
        UUID replica,
        String replicaCode,
        Instant recordedAt,
        String recordedBy,
        String voidReason) {}
