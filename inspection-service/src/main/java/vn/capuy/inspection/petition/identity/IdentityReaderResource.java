package vn.capuy.inspection.petition.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.inspection.petition.NameRequest;
import vn.capuy.inspection.petition.NamedView;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Who may see who sent a petition. */
@Path("/petitions/{id}/identity/readers")
@Tag(name = "Petition identities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IdentityReaderResource {
    private static final String IF_MATCH = "The ETag of the version from which this change is made.";

    private final IdentityReaders readers;

    IdentityReaderResource(IdentityReaders readers) {
        this.readers = readers;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listIdentityReaders",
            summary = "Who was named to see who sent a petition",
            description = "Persons are named whether or not an identity was entered, so that it does not tell.")
    public NamedView list(@PathParam("id") UUID id) {
        return readers.of(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "nameIdentityReader",
            summary = "Name who may see who sent a petition",
            description =
                    "On a ground; nobody names himself, and nobody is named whom the petition concerns. He must see the "
                            + "petition as well: by scope and clearance, or as who handles it.")
    @APIResponse(
            responseCode = "200",
            description = "Named",
            content = @Content(schema = @Schema(implementation = NamedView.class)))
    @APIResponse(responseCode = "409", description = "Named already, or the petition is closed or voided")
    public Response name(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NameRequest body) {
        var named = readers.name(id, ifMatch, body);
        return Answers.changed(named.version(), named.view());
    }

    @POST
    @Path("/{reader}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "withdrawIdentityReader",
            summary = "Withdraw the sight of who sent a petition",
            description = "At any time, also once it is closed.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = NamedView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("reader") UUID reader,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var named = readers.withdraw(id, reader, ifMatch, body.reason());
        return Answers.changed(named.version(), named.view());
    }
}
