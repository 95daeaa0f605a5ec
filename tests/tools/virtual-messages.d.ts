declare module 'virtual:findmark-messages' {
  const messages: Readonly<Record<string, { message: string }>>;
  export default messages;
}
