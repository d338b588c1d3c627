package vn.capuy.document.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lead says against how he was judged. */
@Schema(name = "TaskEvaluationObjection")
record ObjectionRequest(
        @Schema(examples = "Hai nhiệm vụ chậm do chờ kinh phí cấp huyện, đã báo cáo kịp thời")
        @NotBlank
        @Size(max = 2000)
        String ground) {}
