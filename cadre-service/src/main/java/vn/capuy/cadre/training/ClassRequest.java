package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class that is entered. */
@Schema(name = "TrainingClassRequest")
public record ClassRequest(
        @Schema(examples = "DT-2022-07") @NotBlank @Size(max = 60)
        String code,

        @Schema(examples = "Trung cấp lý luận chính trị") @NotBlank @Size(max = 300)
        String titleVi,

        @Size(max = 300) String titleEn,
        @Size(max = 300) String titleAr,
        @NotNull TrainingKind kind,

        @Schema(examples = "Trường Đào tạo cán bộ Nguyễn Văn Cừ") @NotBlank @Size(max = 300)
        String provider,

        @NotNull LocalDate startsOn,

        @Schema(description = "The last day, included.") @NotNull
        LocalDate endsOn,

        @Schema(examples = "TC-LLCT", description = "The programme that it follows; null where it is not known.")
        @Size(max = 60)
        String programme) {}
