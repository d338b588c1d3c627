package vn.capuy.inspection.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** The papers in the file of a case over HTTP. */
@Path("/cases/{id}/papers")
@Tag(name = "Case papers", description = "The register of the papers in a case's file, and what is missing in it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PaperResource {
    private static final String LIST = "The papers in the file of a case, by their day";
    private static final String LIST_DESCRIPTION =
            "Without those that were voided; the title is withheld from who is not "
                    + "cleared for a paper's secrecy. `Accept: text/csv` or XLSX gives the whole list.";
    private static final String IF_MATCH = "The ETag of the case from which this change is made.";

    private final PaperService service;
    private final Checklists checklists;

    PaperResource(PaperService service, Checklists checklists) {
        this.service = service;
        this.checklists = checklists;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCasePapers", summary = LIST, description = LIST_DESCRIPTION)
    public Page<PaperView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only of this kind.") @QueryParam("kind") PaperKind kind,
            @BeanParam @Valid PageRequest page) {
        return service.page(id, kind, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCasePapers", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @QueryParam("kind") PaperKind kind) {
        return ListExport.of("case-papers", PaperView.class, page -> service.page(id, kind, page));
    }

    @GET
    @Path("/checklist")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPaperChecklist",
            summary = "Which papers the case needs in which stage, and which are missing",
            description = "By the regulation on the day of its decision. Of a case that an older register handed over "
                    + "none is asked for.")
    public ChecklistView checklist(@PathParam("id") UUID id) {
        return checklists.read(id);
    }

    @GET
    @Path("/{paper}")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCasePaper",
            summary = "A paper in the file of a case, also one that was voided",
            description = "The ETag is that of the case.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("paper") UUID paper) {
        var found = service.read(id, paper);
        return Answers.changed(found.version(), found.view());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "enterCasePaper",
            summary = "Enter a paper in the file of a case",
            description =
                    "A decision and a conclusion point to the register of documents by issuer, number and symbol and "
                            + "day; a self-report tells whose it is and when it was received. No content is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the ETag is that of the case",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The file holds this paper; or the case is closed, stopped or voided")
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewPaper body,
            @Context UriInfo uri) {
        var entered = service.enter(id, ifMatch, body);
        return Answers.created(uri, entered.view().id(), entered.version(), entered.view());
    }

    @POST
    @Path("/{paper}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidCasePaper",
            summary = "Void a paper that was entered by mistake",
            description = "It leaves the list and the checklist and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided; the ETag is that of the case",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "A finding or a report rests on it, or it was voided before; or the case is closed, stopped or voided")
    public Response voidPaper(
            @PathParam("id") UUID id,
            @PathParam("paper") UUID paper,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var voided = service.voidFor(id, paper, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided.view());
    }
}
