package vn.capuy.cadre.dossier.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Form 2C over HTTP. */
@Path("/people/{id}/form-2c")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@RunOnVirtualThread
public class FormResource {
    private static final String SUMMARY = "Form 2C/TCTW-98 of a cadre, filled in";
    private static final String DESCRIPTION =
            "As PDF, or as DOCX to go on writing, by `Accept`. In Vietnamese, as the form is. Every one is journalled.";

    private final FormService service;

    FormResource(FormService service) {
        this.service = service;
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE)
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "printForm2c", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The form.",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") UUID id) {
        Paper form = service.form(id, "pdf");
        return answer(out -> Pdf.write(form, out), Pdf.MEDIA_TYPE, "pdf");
    }

    @GET
    @Produces(Docx.MEDIA_TYPE + ";qs=0.9")
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "printForm2c", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The form.",
            content =
                    @Content(
                            mediaType = Docx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response docx(@PathParam("id") UUID id) {
        Paper form = service.form(id, "docx");
        return answer(out -> Docx.write(form, out), Docx.MEDIA_TYPE, "docx");
    }

    /** Writes a paper. */
    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** Written whole before the answer begins, so that a fault is a problem and not a cut file. */
    private static Response answer(Writer writer, String mediaType, String ending) {
        var body = new ByteArrayOutputStream();
        try {
            writer.write(body);
        } catch (PaperTooLarge e) {
            throw ProblemException.of(ProblemType.CONFLICT, "form.too-large", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(body.toByteArray(), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"form-2c." + ending + "\"")
                .build();
    }
}
