package vn.capuy.inspection.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;

/**
 * A paper to be entered in the file of a case.
 *
 * @param issuer who issued it; required with a notation
 * @param notation number and symbol as the register of documents writes them; required of DECISION and CONCLUSION
 * @param title what it is called
 * @param datedOn the day that it bears
 * @param receivedOn the day on which it was received; required of SELF_REPORT
 * @param subject id of the case's subject that it concerns; required of SELF_REPORT
 * @param secrecy how it is marked; NONE when absent
 */
@Schema(name = "NewCasePaper")
record NewPaper(
        @NotNull PaperKind kind,

        @Schema(examples = "BL-UBKT") @Size(min = 1, max = 50)
        String issuer,

        @Schema(examples = "05-QĐ/UBKTHU") @Size(min = 1, max = 60)
        String notation,

        @Schema(examples = "Quyết định kiểm tra tài chính đảng đối với Đảng uỷ xã Hoành Mô") @NotBlank @Size(max = 1000)
        String title,

        @Schema(examples = "2022-05-16") @NotNull LocalDate datedOn,
        @Schema(examples = "2022-06-01") LocalDate receivedOn,
        UUID subject,
        Clearance secrecy) {
    NewPaper {
        secrecy = secrecy == null ? Clearance.NONE : secrecy;
    }
}
