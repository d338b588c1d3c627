package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.capuy.platform.feed.EventTypes;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Subscribers over HTTP. */
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
@Path("/webhooks")
@Tag(name = "Webhooks", description = "Events pushed to other systems, signed, for those that do not read the feed.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookResource {
    private static final String IF_MATCH = "The webhook's ETag.";
    private static final String TAG = "\"0\"";

    private static final String LIST = "The webhooks within the caller's scope, by when they were entered";
    private static final String LIST_DESCRIPTION =
            "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.";

    private final WebhookService service;
    private final WebhookRules rules;
    private final Subscription subscription;
    private final Webhooks webhooks;
    private final EventTypes types;

    WebhookResource(
            WebhookService service,
            WebhookRules rules,
            Subscription subscription,
            Webhooks webhooks,
            EventTypes types) {
        this.service = service;
        this.rules = rules;
        this.subscription = subscription;
        this.webhooks = webhooks;
        this.types = types;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "subscribeWebhook",
            summary = "Have events pushed to another system",
            description =
                    "From now on; what was told before comes by a replay. The secret by which deliveries are signed stands in "
                            + "this answer alone: a repetition with the same key is answered without it.")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed.",
            content = @Content(schema = @Schema(implementation = NewSecretView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The target is none that may be sent to, or a type or organisation is none")
    @APIResponse(responseCode = "503", description = "This installation pushes nothing: it has no key for secrets")
    public Response subscribe(@Context UriInfo uri, @NotNull @Valid WebhookRequest body) {
        return subscription.take(uri, body, rules.against(body.target()));
    }

    @GET
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "listWebhooks", summary = LIST, description = LIST_DESCRIPTION)
    public Page<WebhookView> list(
            @Parameter(description = "Only in this state.") @QueryParam("state") WebhookState state,
            @BeanParam @Valid PageRequest page) {
        return webhooks.page(state, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "listWebhooks", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@Parameter(description = "Only in this state.") @QueryParam("state") WebhookState state) {
        return ListExport.of("webhooks", WebhookView.class, page -> webhooks.page(state, page));
    }

    @GET
    @Path("/event-types")
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listEventTypes",
            summary = "The types of events that this service tells, by its feed and by webhooks")
    public List<String> eventTypes() {
        return types.all();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "readWebhook", summary = "A webhook, also one that was voided")
    @APIResponse(
            responseCode = "200",
            description = "The webhook.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        // Not told as unchanged by its version: how far it is served changes all the time.
        WebhookView found = service.read(id);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.FEED_READER, Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "readWebhookHistory", summary = "What was done to a webhook, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FEED_READER)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change where a webhook goes and what it is told",
            description = "All of it is replaced; the secret, the state and the place in the feed stay.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "409", description = "It was voided")
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = TAG) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WebhookRequest body) {
        WebhookView changed = service.change(id, ifMatch, body, rules.against(body.target()));
        return Answers.changed(changed.version(), changed);
    }
}
