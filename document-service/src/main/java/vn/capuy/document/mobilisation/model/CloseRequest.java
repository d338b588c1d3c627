package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and since when a model is withdrawn or carried on no longer. */
@Schema(name = "MobilisationCloseRequest")
record CloseRequest(
        @Schema(examples = "2022-06-30") @NotNull LocalDate on,

        @Schema(examples = "Đã hoàn thành mục tiêu đăng ký") @NotBlank @Size(max = 4000)
        String ground) {}
