package vn.capuy.report.paper.job;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.report.paper.PaperFormat;

/** A report to be made. */
@Schema(name = "PaperRequest")
record PaperRequest(
        @NotNull UUID seal,

        @Schema(description = "Code of a template, or id of a version.", examples = "MID_TERM_REVIEW")
        @NotBlank
        @Size(max = 50)
        String template,

        @Schema(description = "Of the report; that of `Accept-Language` when absent.", examples = "vi")
        @Pattern(regexp = "vi|en|ar")
        String language,

        @NotNull PaperFormat format) {}
