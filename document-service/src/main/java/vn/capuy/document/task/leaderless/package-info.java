/** Nhiệm vụ chưa có người chủ trì: tasks whose lead has left office or ended, so that none is left without one (226-KL/TW). */
package vn.capuy.document.task.leaderless;
