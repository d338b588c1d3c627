package vn.capuy.platform.etag;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Answers to writes, with the version that the next change is to name. */
public final class Answers {
    private Answers() {}

    /** 201: the record stands under the path that was asked. */
    public static Response created(UriInfo uri, UUID id, long version, Object view) {
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .tag(Versions.tag(version))
                .entity(view)
                .build();
    }

    /** 200: the record as it now is. */
    public static Response changed(long version, Object view) {
        return Response.ok(view).tag(Versions.tag(version)).build();
    }
}
