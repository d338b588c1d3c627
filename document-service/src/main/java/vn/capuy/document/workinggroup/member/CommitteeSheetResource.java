package vn.capuy.document.workinggroup.member;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.paper.docx.Docx;
import vn.capuy.platform.paper.pdf.Pdf;

/** The printed list of members of a steering committee. */
@Path("/steering-committees/{id}/sheet")
@Tag(name = "Steering committees")
@RunOnVirtualThread
public class CommitteeSheetResource {
    private static final String SUMMARY = "The list of members of a steering committee, to be printed";
    private static final String DESCRIPTION =
            "Who sits in it on `onDay` (today when absent), the head first. By `Accept` as PDF or DOCX; as CSV or XLSX it is"
                    + " `GET /group-members`. That it was printed is in the journal.";

    private final MembersPrinter printer;

    CommitteeSheetResource(MembersPrinter printer) {
        this.printer = printer;
    }

    @GET
    @Produces(Pdf.MEDIA_TYPE)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readSteeringCommitteeSheet", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") UUID id, @QueryParam("onDay") LocalDate onDay) {
        return printer.committee(id, onDay, Pdf.MEDIA_TYPE);
    }

    @GET
    @Produces(Docx.MEDIA_TYPE)
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readSteeringCommitteeSheet", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = Docx.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response docx(@PathParam("id") UUID id, @QueryParam("onDay") LocalDate onDay) {
        return printer.committee(id, onDay, Docx.MEDIA_TYPE);
    }
}
