package vn.capuy.document.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is told of a file beside its content, which is the body as it is. Used as {@code @BeanParam}. */
public class NewFile {
    @Parameter(
            description = "Its name, with the ending of its format. It is made harmless: no place, nothing unseen.",
            example = "Nghị quyết 05-NQ-HU.pdf")
    @QueryParam("name")
    @NotNull
    @Size(min = 1, max = 1000)
    public String name;

    @Parameter(description = "What it is to the document.", example = "SIGNED_COPY")
    @QueryParam("kind")
    @NotNull
    public FileKind kind;

    @Parameter(description = "Its place among the document's files; at the end where none is named.", example = "1")
    @QueryParam("place")
    @Min(1)
    @Max(1000)
    public Integer place;
}
