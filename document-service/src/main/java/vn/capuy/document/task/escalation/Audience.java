package vn.capuy.document.task.escalation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is told of a task's due day. Of a lead that can lead no more the body that assigned is told instead. */
@Schema(name = "TaskAudience")
public enum Audience {
    /** Người chủ trì: the person who leads, or the body. */
    LEAD,
    /** Cơ quan giao việc: the body that assigned. */
    ASSIGNER,
    /** Người đứng đầu cơ quan, đơn vị chủ trì: the head of the body that leads, or in which the person who leads is in office. */
    HEAD
}
