package vn.capuy.testing.notes;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.net.URI;
import java.util.Collections;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Notes over HTTP. */
@Path("/notes")
@RunOnVirtualThread
public class NoteResource {
    private final NoteService service;

    NoteResource(NoteService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed("document-editor")
    public Response write(@NotNull @Valid NoteRequest request) {
        NoteView note = service.write(request);
        return Response.created(URI.create("notes/" + note.id()))
                .tag(Versions.tag(note.version()))
                .entity(note)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"document-reader", "document-editor"})
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        NoteView note = service.read(id);
        return Versions.read(request, note.version(), note);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed("document-editor")
    public Response voidNote(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Reason reason) {
        NoteView note = service.voidNote(id, ifMatch, reason.reason());
        return Response.ok(note).tag(Versions.tag(note.version())).build();
    }

    record Reason(String reason) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"document-reader", "document-editor"})
    public Page<NoteView> list(@BeanParam @Valid PageRequest page) {
        return service.page(page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({"document-reader", "document-editor"})
    public Response export() {
        return ListExport.of("notes", NoteView.class, service::page);
    }

    /** A list that fails once its first page is under way. */
    @GET
    @Path("/failing")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed("document-reader")
    public Response failing() {
        return ListExport.of("failing", NoteView.class, page -> {
            if (page.after != null) {
                throw new IllegalStateException("as when the database goes away");
            }
            NoteView note = service.page(page).items().getFirst();
            return new Page<>(Collections.nCopies(5000, note), "more");
        });
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed("document-editor")
    public Response take(File body, @BeanParam ImportRequest request) {
        return Response.ok(service.take(body, request)).build();
    }

    @GET
    @Path("/unguarded")
    public String unguarded() {
        return "nobody should read this";
    }
}
