package vn.capuy.inspection.discipline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.ruling.RulingView;

/** The register of discipline: listed, taken out, added to. */
@Path("/disciplines")
@Tag(
        name = "Discipline",
        description =
                "Discipline of organisations and members: proposals, ballots, decisions, appeals. A file exists for the"
                        + " inspectors of the deciding body's scope, the team of its case and the auditor; never for the disciplined.")
@RunOnVirtualThread
public class DisciplinesResource {
    private static final String LIST = "Discipline files, by day";
    private static final String LIST_DESCRIPTION =
            "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. A list tells who is disciplined, so"
                    + " that reading it is in the journal.";

    private final DisciplineService service;

    DisciplinesResource(DisciplineService service) {
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDisciplines", summary = LIST, description = LIST_DESCRIPTION)
    public Page<DisciplineSummary> list(@BeanParam @Valid DisciplineFilter filter, @BeanParam @Valid PageRequest page) {
        return service.list(filter.checked(), page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDisciplines", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON; the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid DisciplineFilter filter) {
        return service.export(filter.checked());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "proposeDiscipline",
            summary = "Propose a discipline",
            description =
                    "Refused where the form does not fit the subject, the limitation has run out or the body has no"
                            + " authority. A decision of before 2017-11-15 is entered by the import.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response propose(@NotNull @Valid NewDiscipline body, @Context UriInfo uri) {
        DisciplineView proposed = service.propose(body);
        return Answers.created(uri, proposed.file().id(), proposed.file().version(), proposed);
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "checkDiscipline",
            summary = "How a proposal would be ruled",
            description = "Every finding, also of what is left to persons. Nothing is written.")
    @APIResponse(
            responseCode = "200",
            description = "The ruling",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    public Response check(@NotNull @Valid NewDiscipline body) {
        return Response.ok(service.check(body)).build();
    }
}
