package vn.capuy.cadre.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate that was issued. */
@Schema(name = "TrainingCertificateRequest")
public record CertificateRequest(
        @Schema(examples = "123/TC-LLCT") @NotBlank @Size(max = 60)
        String number,

        @Schema(examples = "Trường Đào tạo cán bộ Nguyễn Văn Cừ") @NotBlank @Size(max = 300)
        String issuer,

        @NotNull LocalDate issuedOn) {}
