package vn.capuy.document.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disposal list to be proposed.
 *
 * @param issuer whose documents they are
 * @param councilMinutes the minutes of the council that appraised them (hội đồng xác định giá trị tài liệu)
 * @param documents ids of the documents
 */
@Schema(name = "DisposalListEntry")
record NewDisposalList(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String issuer,

        @Schema(examples = "Danh mục tài liệu hết giá trị năm 2011") @NotBlank @Size(max = 300)
        String title,

        @Schema(examples = "Biên bản họp Hội đồng ngày 12/3/2025") @NotBlank @Size(max = 300)
        String councilMinutes,

        @NotEmpty @Size(max = NewDisposalList.MOST) List<@NotNull UUID> documents) {
    /** As many as are judged and destroyed in one transaction. */
    static final int MOST = 500;
}
