package vn.capuy.document.secrecy;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The abstract of a document that is open now.
 *
 * @param abstractText trích yếu
 */
@Schema(name = "AbstractEntry")
record AbstractRequest(
        @Schema(examples = "Về công tác bảo vệ chính trị nội bộ") @NotBlank @Size(max = 2000) @JsonProperty("abstract")
        String abstractText) {}
