package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Đào tạo, bồi dưỡng: studies before and beside the classes that are kept as training. */
@Schema(name = "DossierEducation")
public record EducationDetails(
        @Schema(examples = "Trường Đại học Luật Hà Nội") @NotBlank @Size(max = 300)
        String school,

        @Schema(examples = "Luật") @Size(max = 300) String major,

        @NotNull Degree degree,
        @NotNull StudyForm form,

        @Schema(description = "The first day; the first of the month where only the month is known.") @NotNull
        LocalDate fromOn,

        @Schema(description = "The last day, included; null while it goes on.")
        LocalDate toOn)
        implements DossierDetails {

    /** Văn bằng, chứng chỉ. */
    public enum Degree {
        /** Sơ cấp. */
        PRIMARY,
        /** Trung cấp. */
        INTERMEDIATE,
        /** Cao đẳng. */
        COLLEGE,
        /** Đại học. */
        UNIVERSITY,
        /** Thạc sĩ. */
        MASTER,
        /** Tiến sĩ. */
        DOCTOR,
        /** Chứng chỉ, chứng nhận. */
        CERTIFICATE
    }

    /** Hình thức học. */
    public enum StudyForm {
        /** Chính quy. */
        FULL_TIME,
        /** Tại chức, vừa làm vừa học. */
        IN_SERVICE,
        /** Từ xa. */
        DISTANCE,
        OTHER
    }

    @Override
    public String beginning() {
        return "fromOn";
    }

    @Override
    public LocalDate begins() {
        return fromOn;
    }

    @Override
    public LocalDate ends() {
        return toOn;
    }
}
