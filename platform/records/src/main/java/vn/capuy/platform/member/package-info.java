/**
 * Đảng viên: the members that can be named in the work of a service, as the service that keeps their dossiers tells them. In a
 * service that asks for them ({@code capuy.members=true}) alone.
 */
package vn.capuy.platform.member;
