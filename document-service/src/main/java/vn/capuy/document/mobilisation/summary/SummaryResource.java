package vn.capuy.document.mobilisation.summary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** The table of models by field and unit over HTTP. */
@Path("/mobilisation/summary")
@Tag(name = "Mass mobilisation")
@RunOnVirtualThread
public class SummaryResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SUMMARY = "Models by field and by unit in a period";
    private static final String DESCRIPTION =
            "Registered, surveyed, recognised, replicated and rewarded, each by its own day, of an organisation and all "
                    + "below it, with totals and by the units directly below it. By `Accept` as JSON, as XLSX or as PDF.";

    private final SummaryService service;
    private final CallerLanguage language;

    SummaryResource(SummaryService service, CallerLanguage language) {
        this.service = service;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.KPI_READER
    })
    @Operation(operationId = "readMobilisationSummary", summary = SUMMARY, description = DESCRIPTION)
    public SummaryView read(@BeanParam @Valid SummaryParameters parameters) {
        return service.of(parameters);
    }

    @GET
    @Produces(XLSX + ";qs=0.2")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.KPI_READER
    })
    @Operation(operationId = "readMobilisationSummary", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(@BeanParam @Valid SummaryParameters parameters) {
        return file(new SummarySheet(service.of(parameters), language.get()).bytes(), XLSX, "xlsx");
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE + ";qs=0.1")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.KPI_READER
    })
    @Operation(operationId = "readMobilisationSummary", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@BeanParam @Valid SummaryParameters parameters) {
        Paper paper = new SummaryPaper(service.of(parameters), language.get()).paper();
        var body = new ByteArrayOutputStream();
        try {
            Pdf.write(paper, body);
        } catch (PaperTooLarge e) {
            throw ProblemException.of(ProblemType.CONFLICT, "mobilisation.summary.too-large");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(body.toByteArray(), Pdf.MEDIA_TYPE, "pdf");
    }

    private static Response file(byte[] bytes, String mediaType, String ending) {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mobilisation-summary." + ending + "\"")
                .build();
    }
}
