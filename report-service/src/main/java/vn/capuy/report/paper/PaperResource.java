package vn.capuy.report.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** A report of sealed figures over HTTP, made at once. */
@Path("/seals/{id}/paper")
@Tag(name = "Reports", description = "Templates filled in with sealed figures, as PDF, DOCX or XLSX.")
@RunOnVirtualThread
public class PaperResource {
    private static final String SUMMARY = "A report of sealed figures, as PDF, DOCX or XLSX";
    private static final String DESCRIPTION =
            "Made of the sealed figures alone, and of the targets as they were known at the seal's moment, by `Accept`. A "
                    + "figure that was withheld is said to be; one that the seal lacks is refused, every one at once. Each "
                    + "page tells the seal and its hash, and each figure where its records stand.";
    private static final String TEMPLATE =
            "Code of the template, of which the version counts that was in force on the last day of the period (the "
                    + "organisation's own before that of who is above it, the suite's last), or the id of a version.";
    private static final String LANGUAGE = "Of the report; that of `Accept-Language` when absent.";

    private final PaperService service;

    PaperResource(PaperService service) {
        this.service = service;
    }

    @GET
    @Produces({PaperFormat.Types.PDF, PaperFormat.Types.DOCX, PaperFormat.Types.XLSX})
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "printSeal", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(
                        mediaType = PaperFormat.Types.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperFormat.Types.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PaperFormat.Types.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "It is too long to be laid out as PDF; as DOCX it can be had.")
    public Response print(
            @PathParam("id") UUID id,
            @Parameter(description = TEMPLATE, example = "MID_TERM_REVIEW")
                    @QueryParam("template")
                    @NotBlank
                    @Size(max = 50)
                    String template,
            @Parameter(description = LANGUAGE, example = "vi") @QueryParam("language") @Pattern(regexp = "vi|en|ar")
                    String language,
            @Context HttpHeaders headers) {
        PaperFormat format = PaperFormat.accepted(headers.getAcceptableMediaTypes())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_ACCEPTABLE));
        PaperOrder order = service.order(id, template, language, format);
        return Response.ok(service.make(order), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + order.name() + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, order.language().tag())
                .build();
    }
}
