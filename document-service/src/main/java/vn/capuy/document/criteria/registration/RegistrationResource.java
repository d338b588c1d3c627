package vn.capuy.document.criteria.registration;

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
import java.util.List;
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
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Criteria registrations over HTTP. */
@Path("/criteria-registrations")
@Tag(name = "Criteria registrations", description = "Which unit works toward which set, and by which day.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RegistrationResource {
    private static final String LIST = "Units that work toward sets, by their first day";
    private static final String IF_MATCH = "The ETag from which this change is made.";

    private final RegistrationService service;
    private final RegistrationQueries queries;

    RegistrationResource(RegistrationService service, RegistrationQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCriteriaRegistrations", summary = LIST)
    public Page<RegistrationView> list(
            @BeanParam @Valid RegistrationFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCriteriaRegistrations", summary = LIST)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RegistrationFilter filter) {
        return ListExport.of("criteria-registrations", RegistrationView.class, page -> queries.list(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "registerForCriteria",
            summary = "Register a unit toward a set of criteria",
            description =
                    "Which version of the set counts, the day tells on which attainment is asked. The unit is of a kind that works toward the set.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "409", description = "The unit works toward the set already")
    public Response enter(@NotNull @Valid NewRegistration body, @Context UriInfo uri) {
        RegistrationView entered = service.register(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCriteriaRegistration", summary = "One registration")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        RegistrationView found = queries.find(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCriteriaRegistrationHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidCriteriaRegistration",
            summary = "Void one that was entered by mistake",
            description =
                    "It counts nowhere from now on and stays readable, with the reason. Figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "endCriteriaRegistration",
            summary = "End a registration",
            description =
                    "The unit is no longer held against the set from the day after. Figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegistrationEnding body) {
        return changed(service.end(id, ifMatch, body));
    }

    private static Response changed(RegistrationView view) {
        return Answers.changed(view.version(), view);
    }
}
