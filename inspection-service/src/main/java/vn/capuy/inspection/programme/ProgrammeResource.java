package vn.capuy.inspection.programme;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Programmes: drafted, listed, read, taken from step to step, voided; and their history. */
@Path("/programmes")
@Tag(name = "Programmes", description = "What a body plans to inspect and supervise in a year, and what becomes of it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProgrammeResource {
    static final String IF_MATCH = "The ETag of the programme's version from which this change is made.";
    private static final String LIST = "Programmes, by year and body";

    private final Programmes programmes;
    private final ProgrammeReader reader;
    private final ProgrammeService service;
    private final ProgrammeHistory history;

    ProgrammeResource(
            Programmes programmes, ProgrammeReader reader, ProgrammeService service, ProgrammeHistory history) {
        this.programmes = programmes;
        this.reader = reader;
        this.service = service;
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listProgrammes",
            summary = LIST,
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<ProgrammeView> list(@BeanParam @Valid ProgrammeFilter filter, @BeanParam @Valid PageRequest page) {
        return programmes.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listProgrammes",
            summary = LIST,
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid ProgrammeFilter filter) {
        return ListExport.of("programmes", ProgrammeView.class, page -> programmes.page(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "draftProgramme",
            summary = "Draft the programme of a body for a year",
            description = "A body has one programme a year. It belongs to the body as it stands on the first day of the"
                    + " year; one that ends within the year plans up to its end.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = ProgrammeDetail.class)))
    @APIResponse(responseCode = "409", description = "The body has a programme for this year")
    public Response draft(@NotNull @Valid NewProgramme body, @Context UriInfo uri) {
        ProgrammeDetail drafted = service.draft(body);
        return Answers.created(uri, drafted.id(), drafted.version(), drafted);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readProgramme",
            summary = "A programme, how it came to its state, and the steps that this caller may take")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeDetail.class)))
    @APIResponse(responseCode = "404", description = "There is none within the account's scope")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ProgrammeDetail found = reader.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takeProgrammeStep",
            summary = "Submit a programme, return or approve it, or close it",
            description =
                    "SUBMIT is the editor's. RETURN (with its reason), APPROVE (with its document, and a judgement of"
                            + " each kind of clash, see `GET …/clashes`) and CLOSE (when the year is over and each item concluded or"
                            + " dropped) are an approver's who had no hand in making it. AMEND is taken by deciding an amendment.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = ProgrammeDetail.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step")
    @APIResponse(
            responseCode = "422",
            description = "A regulation is not met or not yet judged; every finding is listed")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProgrammeStepRequest body) {
        return answer(service.take(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidProgramme",
            summary = "Void a programme that was entered by mistake",
            description = "Once approved by an approver only, and never where a case has come of it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = ProgrammeDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or a case has come of it")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidFor(id, ifMatch, body.reason()));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readProgrammeHistory",
            summary = "What was done with a programme and its items, oldest first",
            description = "Of items that exist for the caller.")
    public Page<ProgrammeHistory.Line> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(id, page);
    }

    private static Response answer(ProgrammeDetail changed) {
        return Answers.changed(changed.version(), changed);
    }
}
