package vn.capuy.inspection.petition;

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

/** The register of petitions: received, listed, taken out. */
@Path("/petitions")
@Tag(
        name = "Petitions",
        description =
                "Denunciations and complaints about discipline. Every petition is restricted; who sent it is kept apart.")
@RunOnVirtualThread
public class PetitionsResource {
    private static final String LIST = "Petitions, by the day of reception";
    private static final String LIST_DESCRIPTION =
            "Those that exist for the caller: within his scope with clearance SECRET or higher, or that he was named to "
                    + "handle; never one that concerns himself. Who sent them is in no list. As a file (`Accept: text/csv` or "
                    + "XLSX) the whole list, which the journal tells.";

    private final PetitionService service;
    private final PetitionQueries queries;

    PetitionsResource(PetitionService service, PetitionQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPetitions", summary = LIST, description = LIST_DESCRIPTION)
    public Page<PetitionSummary> list(@BeanParam @Valid PetitionFilter filter, @BeanParam @Valid PageRequest page) {
        return service.list(filter.checked(), page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPetitions", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page as JSON; the whole list as CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid PetitionFilter filter) {
        filter.checked();
        Response file = ListExport.of("petitions", PetitionSummary.class, page -> queries.list(filter, page));
        service.exported(filter);
        return file;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "receivePetition",
            summary = "Enter a petition that arrived",
            description = "It gets the next arrival number of its receiving body and year. Entered by an account with "
                    + "clearance SECRET or higher. Whom it concerns may belong to another body: it is registered here and "
                    + "forwarded. Who sent it is entered apart: `PUT /petitions/{id}/identity`.")
    @APIResponse(
            responseCode = "201",
            description = "Received",
            content = @Content(schema = @Schema(implementation = PetitionView.class)))
    public Response receive(@NotNull @Valid NewPetition body, @Context UriInfo uri) {
        var received = service.receive(body);
        return Answers.created(uri, received.view().id(), received.version(), received.view());
    }
}
